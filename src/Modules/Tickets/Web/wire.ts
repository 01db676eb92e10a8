// The shapes of docs/protocol.md that the tickets endpoints take and give.
export interface Person { id: string; name: string; initials: string }
export interface Customer { id?: string | null; name: string; email?: string | null; company?: string | null }

export interface FormOffer {
  queues: string[];
  priorities: string[];
  states: string[];
  owners: Person[];
  customer: Customer;
  defaults: { queue: string; subject: string; priority: string; state: string; ownerId: string; visible: boolean };
  transcript: { count: number; firstAt?: string | null; lastAt?: string | null };
}

export interface TicketForm {
  queue: string;
  subject: string;
  ownerId: string;
  priority: string;
  state: string;
  note?: string;
  visible: boolean;
}

export interface HandOff {
  id: string;
  state: 'pending' | 'failed' | 'confirmed';
  reason?: string | null;
  ticketId?: string | null;
  ticketNumber?: string | null;
}

export interface TicketRow {
  id: string;
  number: string;
  title: string;
  queue: string;
  state: string;
  priority: string;
  ownerName: string;
  customerName: string;
  createdAt: string;
  changedAt: string;
}

export interface Page<T> { items: T[]; total: number; page: number; pageSize: number }

export interface Article { id: string; kind: 'phone' | 'note'; visible: boolean; from: string; subject: string; body: string; at: string }
export interface HistoryEntry { at: string; by?: string | null; what: string; args?: Record<string, string> | null }

export interface Ticket extends TicketRow {
  customer: Customer;
  chatNumber?: number | null;
  articles: Article[];
  history: HistoryEntry[];
}
