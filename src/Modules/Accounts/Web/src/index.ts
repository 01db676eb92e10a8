export * from './session.ts';
import './session-dialog.ts';
import './sign-in.ts';
