// The modules that bring something to the console. Each registers itself.
import '@chatmonolith/accounts';
import '@chatmonolith/accounts/admin';
import '@chatmonolith/chat/admin';
import '@chatmonolith/chat/console';
import '@chatmonolith/notifications';
import '@chatmonolith/presence';
import '@chatmonolith/tickets/console';
import './admin.ts';
import './delivery.ts';
