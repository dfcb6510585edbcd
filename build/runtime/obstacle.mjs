/**
 * Something that a person has to clear away: one plain sentence, and the way out.
 * Everything else that is thrown here is a fault of the scripts themselves.
 */
export class Obstacle extends Error {
  /**
   * @param {string} message what stands in the way, one sentence
   * @param {string} wayOut what to do about it
   */
  constructor(message, wayOut) {
    super(message);
    this.name = 'Obstacle';
    this.wayOut = wayOut;
  }
}
