import { create } from 'zustand';

type View = 'board' | 'list';

const useView = create<{ readonly view: View }>(() => ({ view: 'board' }));

/** Whether turns are shown as a board or as a list, for as long as the window is open. */
export function useBoardView(): readonly [View, (view: View) => void] {
  const view = useView((state) => state.view);
  return [view, (next) => useView.setState({ view: next })];
}
