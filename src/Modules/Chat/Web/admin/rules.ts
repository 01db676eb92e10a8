/** What administrators decide about chatting; see docs/protocol.md. */
export interface Rules {
  active: boolean;
  pausedBecause?: string | null;
  agentToAgent: boolean;
  agentToCustomer: boolean;
  customerToAgent: boolean;
  publicToAgent: boolean;
  startingGroupId?: string | null;
  receivingGroupId?: string | null;
  answerWithinSeconds: number;
}

export interface Group {
  id: string;
  name: string;
}

export const directions = ['agentToAgent', 'agentToCustomer', 'customerToAgent', 'publicToAgent'] as const;

/** The whole minutes of an answer deadline; the server takes 30 seconds to a day. */
export const minutesOf = (rules: Rules): number => Math.max(1, Math.round(rules.answerWithinSeconds / 60));

/** The rules as they are sent: an empty reason is none. */
export const toSend = (rules: Rules): Rules => ({ ...rules, pausedBecause: rules.pausedBecause?.trim() || null });
