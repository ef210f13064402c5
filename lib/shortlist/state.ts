/** The shortlist in numbers. */
export interface ShortlistState {
  roles: number;
  trashed: number;
  unreadable: number;
  /** Roles whose follow-up is due today or earlier. */
  due: number;
  /** Whether the browser promised not to clear it when the disk is full. */
  persisted: boolean;
  /** Bytes in use; absent where the browser does not say. */
  bytes?: number;
}
