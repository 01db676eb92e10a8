export interface WidgetSettings {
  color?: string | null;
  side?: 'end' | 'start' | null;
  organisation?: string | null;
  texts?: Record<string, string> | null;
}

/** What the server keeps for this integration; `refused` where this website is not among its addresses. */
export async function fetchSettings(server: string, integration: string): Promise<WidgetSettings | 'refused'> {
  try {
    const response = await fetch(`${server}widget/settings/${encodeURIComponent(integration)}`, { credentials: 'omit' });
    if (response.ok) return await response.json();
    return response.status === 403 || response.status === 404 ? 'refused' : {};
  } catch {
    // Without settings the panel looks as it does by default; the connection says whether it works.
    return {};
  }
}
