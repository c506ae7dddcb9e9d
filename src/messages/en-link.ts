/** Words for a link that could not be followed. They come where a page allows links. */
export const enLink = {
  otherVersion: () =>
    'This link was made with another version of this page and can’t be read. You see the page as it begins.',
  unreadable: () =>
    'This link is not complete, or was changed on its way. You see the page as it begins.',
  otherData: (p: { id: string }) =>
    `This link belongs to another comparison (“${p.id}”). You see the page as it begins.`,
  missing: (p: { ids: string }) =>
    `This link names things that are not in these data, or not any more: ${p.ids}. You see the page as it begins.`,
};
