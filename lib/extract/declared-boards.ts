import type { Board } from './board.ts';
import { indeed } from './boards/indeed.ts';
import { linkedin } from './boards/linkedin.ts';

/** The boards that the manifest declares: their pages carry badges by themselves, and load no other board's reader. */
export const declaredBoards: readonly Board[] = [indeed, linkedin];
