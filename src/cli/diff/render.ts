import { counted, styled } from '../style.js';
import type { Change, Group } from './change.js';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const sizeOf = (groups: readonly Group[]) =>
  groups.reduce((sum, { changes }) => sum + changes.length, 0);

function line({ label, before, after }: Change, hasColour: boolean): string {
  const name = capital(label);
  if (before === undefined) return styled(`  + ${name}: ${after ?? ''}`, 'green', hasColour);
  if (after === undefined) return styled(`  - ${name}: ${before}`, 'red', hasColour);
  return `  ~ ${name}: ${before} → ${after}`;
}

/** The changes for a terminal. */
export function changesAsText(groups: readonly Group[], hasColour: boolean): string {
  if (groups.length === 0) return 'No changes for a reader.\n';
  const parts = groups.map(({ title, changes }) => {
    const lines = changes.map((change) => line(change, hasColour));
    return `${styled(capital(title), 'bold', hasColour)}\n${lines.join('\n')}\n`;
  });
  return `${parts.join('\n')}\n${counted(sizeOf(groups), 'change')}: ~ changed, + added, - removed.\n`;
}

const plain = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s+/g, ' ');

function item({ label, before, after }: Change): string {
  const name = `**${plain(capital(label))}**`;
  if (before === undefined) return `- ${name}, added: ${plain(after ?? '')}`;
  if (after === undefined) return `- ${name}, removed: ${plain(before)}`;
  return `- ${name}: ${plain(before)} → ${plain(after)}`;
}

/** The changes for a pull request or a newsletter. */
export function changesAsMarkdown(groups: readonly Group[]): string {
  if (groups.length === 0) return 'No changes for a reader.\n';
  const parts = groups.map(
    ({ title, changes }) => `## ${plain(capital(title))}\n\n${changes.map(item).join('\n')}\n`,
  );
  return parts.join('\n');
}

/** The changes for programs. */
export const changesAsJson = (groups: readonly Group[]): string =>
  `${JSON.stringify({ changes: sizeOf(groups), groups }, undefined, 2)}\n`;
