/** What the steps of a turn open. Other features answer these, where they meet. */
export type TurnActions = {
  readonly onPlanLearning: (cycleId: string) => void;
  readonly onStartLearning: (learningId: string) => void;
  readonly onFinishLearning: (learningId: string) => void;
  readonly onRecordPractice: (cycleId: string) => void;
  readonly onStartProject: (cycleId: string) => void;
  readonly onRecordOutcome: (projectId: string) => void;
  readonly onAddRating: () => void;
  readonly onDecide: () => void;
};
