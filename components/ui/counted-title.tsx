interface CountedTitleProps {
  title: string;
  /** How many there are, in figures; nothing is shown without it. */
  count?: string | number | undefined;
}

/** The title of a list with the number of what is in it. */
export function CountedTitle({ title, count }: CountedTitleProps) {
  return (
    <>
      {title}
      {count !== undefined && (
        <span className="font-normal text-ink-faint tabular-nums"> ({count})</span>
      )}
    </>
  );
}
