import './cm-my-ticket.ts';
import './cm-my-tickets-card.ts';
import './cm-my-tickets.ts';
