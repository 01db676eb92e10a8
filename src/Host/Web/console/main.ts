import '../page.css';
import { applyStoredTheme } from '@chatmonolith/kit';
import './modules.ts';
import './cm-console.ts';

applyStoredTheme();
