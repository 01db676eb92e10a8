import '../page.css';
import { applyStoredTheme } from '@chatmonolith/kit';
import '@chatmonolith/accounts/setup';

applyStoredTheme();
