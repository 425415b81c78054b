// Files that were chosen or dropped, folders with all that is in them, as keys below a prefix.
export interface Chosen { key: string; file: File }

// Of <input type=file>, with or without webkitdirectory.
export const ofPicker = (files: FileList, prefix: string): Chosen[] =>
    [...files].map((file) => ({ key: prefix + (file.webkitRelativePath || file.name), file }));

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject));
const some = (reader: FileSystemDirectoryReader) => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));

async function walk(entry: FileSystemEntry, prefix: string, into: Chosen[]): Promise<void> {
    if (entry.isFile) {
        into.push({ key: prefix + entry.name, file: await fileOf(entry as FileSystemFileEntry) });
        return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives a hundred at a time, and nothing at the end.
    for (let batch = await some(reader); batch.length > 0; batch = await some(reader))
        for (const inner of batch) await walk(inner, `${prefix}${entry.name}/`, into);
}

// The entries have to be taken before the drop's event ends.
export function ofDrop(transfer: DataTransfer, prefix: string): Promise<Chosen[]> {
    const entries = [...transfer.items].filter((i) => i.kind === "file").map((i) => i.webkitGetAsEntry()).filter((e) => e !== null);
    const plain = entries.length ? [] : ofPicker(transfer.files, prefix);
    return (async () => {
        const all: Chosen[] = plain;
        for (const entry of entries) await walk(entry, prefix, all);
        return all;
    })();
}
