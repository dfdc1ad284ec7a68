import type { Prisma } from "@/prisma/generated/client";
import type { Db, Tx } from "../ctx";

type Row = Prisma.ReviewCommentGetPayload<object>;

function remarkOf({ id, body, authorId, authorName, at }: Row) {
  return { id, body, authorId, authorName, at };
}

/** A remark of a reviewer with its answers, pinned to lines of a file or to nothing in particular. */
export type ReviewThread = ReturnType<typeof threadOf>;

function threadOf(row: Row, answers: readonly Row[]) {
  const { registrationId, templateName, filePath, fromLine, toLine, resolvedAt, resolvedById } =
    row;
  return {
    ...remarkOf(row),
    registrationId,
    templateName,
    filePath,
    fromLine,
    toLine,
    resolvedAt,
    resolvedById,
    answers: answers.filter(({ parentId }) => parentId === row.id).map(remarkOf),
  };
}

/** What was remarked on a version in all rounds of its review, the oldest first. */
export async function findThreads(db: Db | Tx, serviceVersionId: string): Promise<ReviewThread[]> {
  const rows = await db.reviewComment.findMany({
    where: { serviceVersionId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  return rows.filter(({ parentId }) => parentId === null).map((row) => threadOf(row, rows));
}
