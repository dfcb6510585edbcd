import './app/no-eval.ts';
import './app/ask-first.ts';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { drawnDoor } from './app/drawn-door.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the app');
const door = drawnDoor(root);
const app = (
  <StrictMode>
    <App door={door} />
  </StrictMode>
);
if (door === null) createRoot(root).render(app);
else hydrateRoot(root, app);
