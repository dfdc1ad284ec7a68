/** A file that a person opened or dropped, with its path from what was dropped. */
export type FoundFile = { path: string; file: File };

/** A folder with more entries, or deeper, is no folder of a template. */
const MOST_ENTRIES = 2000;
const DEEPEST = 16;

/** Files picked in the browser's dialog; those of a folder carry their path. */
export function pickedFiles(list: FileList): FoundFile[] {
  return [...list]
    .map((file) => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.split("/").slice(0, -1).some(isLeftOut));
}

/** What was dropped, folders with all in them. Call it in the event itself: afterwards its data is gone. */
export async function droppedFiles(data: DataTransfer): Promise<FoundFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = entries.length > 0 ? [] : plainFiles(data);
  let left = MOST_ENTRIES;
  async function take(entry: FileSystemEntry, depth: number): Promise<void> {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return;
    if (isFile(entry)) found.push({ path: entry.fullPath.slice(1), file: await fileOf(entry) });
    else if (isFolder(entry) && !isLeftOut(entry.name)) {
      for (const inner of await entriesOf(entry)) await take(inner, depth + 1);
    }
  }
  for (const entry of entries) await take(entry, 0);
  return found;
}

/** What another program than the one for files lets go of, such as an attachment, is in no file system. */
function plainFiles({ files }: DataTransfer): FoundFile[] {
  return [...files].map((file) => ({ path: file.name, file }));
}

/** Hidden folders, such as Terraform's own, and packages hold nobody's template. */
function isLeftOut(folder: string): boolean {
  return folder.startsWith(".") || folder === "node_modules";
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** A reader gives its entries in portions, and an empty one at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0 || all.length > MOST_ENTRIES) return all;
    all.push(...some);
  }
}
