import { ProjectsScreen } from '../../features/projects/projects-screen.tsx';

/** Projects and what came of them. */
export function ProjectRoute({ projectId }: { readonly projectId?: string | undefined }) {
  return <ProjectsScreen projectId={projectId} />;
}
