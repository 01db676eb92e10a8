import '../page.css';
import './cm-portal.ts';
