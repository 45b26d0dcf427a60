// Types of build.mjs.
export const demoExtension: string;
export const demoPage: string;
export function buildDemoExtension(): Promise<void>;
export function buildDemoPage(): Promise<void>;
