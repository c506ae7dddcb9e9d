import type { Dataset } from '../../domain/dataset-types.js';
import { escaped, frameDocument, titleOf } from './document.js';

/** What is written for one dataset. */
export interface OembedSource {
  /** The text of `embed.html` as it lies in this folder. */
  readonly template: string;
  readonly dataset: Dataset;
  /** Address of the dataset, relative to `base`. */
  readonly src: string;
  /** Where the built files are on the web, with `/` at its end. */
  readonly base: string;
  /** Attributes beside `src`, written as in an address. */
  readonly query: string;
  /** Markup of the comparison for where no script runs. */
  readonly figures?: string | undefined;
  /** The day, year-month-day. */
  readonly today: string;
}

/** A file, by its path below the folder of the built files. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** Size of the frame in CSS pixels where nothing gives it another one. */
const size = { width: 800, height: 900 };

/** Seconds for which a site may keep the description: a day. */
const cacheAge = 86_400;

/**
 * The page of one dataset, whose address can be pasted where oEmbed is understood, and the file that
 * describes it (https://oembed.com, version 1.0). One page for each dataset, since a file cannot
 * answer to what stands after `?`: another dataset under that address would be described as this one.
 */
export function oembedFiles(source: OembedSource): readonly WrittenFile[] {
  const { template, dataset, src, base, query, figures, today } = source;
  const page = `embed-${dataset.id}.html`;
  const description = `oembed/${dataset.id}.json`;
  const title = titleOf(dataset);
  const frame = `<iframe title="${escaped(title)}" src="${escaped(base + page)}" width="${size.width}" height="${size.height}"></iframe>`;
  const fixed = new URLSearchParams({ src: `./${src}` }).toString() + (query && `&${query}`);
  return [
    {
      path: page,
      text: frameDocument({
        template,
        dataset,
        src: `./${src}`,
        fixed,
        discovery: base + description,
        today,
        ...(figures !== undefined && { figures }),
      }),
    },
    {
      path: description,
      text: `${JSON.stringify(
        {
          version: '1.0',
          type: 'rich',
          title,
          provider_name: new URL(base).hostname,
          provider_url: new URL('/', base).href,
          cache_age: cacheAge,
          html: frame,
          ...size,
        },
        null,
        2,
      )}\n`,
    },
  ];
}
