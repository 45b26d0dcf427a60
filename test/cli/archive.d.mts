export function archive(count?: number, repliesEach?: number, customerLength?: number): Generator<string>;
