import { Component, type ErrorInfo, type ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly fallback: (again: () => void) => ReactNode;
};
type State = { readonly broken: boolean };

/** Stops a fault in one part of the window at that part. React takes a class for this, and only a class. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: Error, _info: ErrorInfo): void {
    // Nobody but a developer with the tools open hears of it: a message may hold what a person typed.
    if (import.meta.env.DEV) reportError(error);
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return this.props.fallback(() => this.setState({ broken: false }));
  }
}
