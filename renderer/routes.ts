/** Where everything is: the only place that knows how an address is written. */
export const href = {
  home: () => '/',
  skills: () => '/skills',
  skill: (id: string) => `/skills/${id}`,
  mirror: () => '/skills/mirror',
  goals: () => '/goals',
  goal: (id: string) => `/goals/${id}`,
  learning: () => '/learning',
  learningActivity: (id: string) => `/learning/${id}`,
  projects: () => '/projects',
  project: (id: string) => `/projects/${id}`,
  people: () => '/people',
  person: (id: string) => `/people/${id}`,
  ledger: () => '/ledger',
  settings: () => '/settings',
  trash: () => '/trash',
  search: (text: string) => `/search/${encodeURIComponent(text)}`,
} as const;
