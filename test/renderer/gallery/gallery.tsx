import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import { ToastRegion } from '../../../renderer/ui/toast.tsx';
import { FieldsPage } from './fields-page.tsx';
import { OverlaysPage } from './overlays-page.tsx';
import { SkillPage } from './skill-page.tsx';
import { StatesPage } from './states-page.tsx';

const PAGES = {
  skill: SkillPage,
  fields: FieldsPage,
  states: StatesPage,
  overlays: OverlaysPage,
} as const;

/** `gallery.html?page=fields&theme=dark&dir=rtl`: what to look at, and how. */
function Gallery() {
  const wishes = new URLSearchParams(location.search);
  const entry = Object.entries(PAGES).find(([name]) => name === wishes.get('page'));
  const Shown = entry?.[1] ?? SkillPage;
  const { dataset } = document.documentElement;
  const theme = wishes.get('theme');
  if (theme) dataset.theme = theme;
  document.documentElement.dir = wishes.get('dir') ?? 'ltr';
  return (
    <main>
      <Shown />
      <ToastRegion label="Messages" closeLabel="Dismiss" />
    </main>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
