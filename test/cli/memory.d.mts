/** Memory in MiB, seconds since the start. */
export interface Mark {
  readonly drafts: number;
  readonly now: number;
  readonly most: number;
  readonly seconds: number;
}

export function measured(
  command: string,
  lines: number,
  options: readonly string[],
  marks: readonly number[],
  onMark?: (mark: Mark) => void,
  customerLength?: number,
): Promise<{ readonly status: number; readonly drafts: number; readonly marks: readonly Mark[] }>;
