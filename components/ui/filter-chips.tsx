import { FilterChip } from "./filter-chip";

interface FilterChipsProps<T extends string> {
  /** What the group is called for screen readers. */
  label: string;
  options: readonly T[];
  labelOf: (option: T) => string;
  isPressed: (option: T) => boolean;
  onPress: (option: T) => void;
  countOf?: (option: T) => number | undefined;
}

/** A group of filter chips, one per option. */
export function FilterChips<T extends string>(props: FilterChipsProps<T>) {
  const { label, options, labelOf, isPressed, onPress, countOf } = props;
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-1.5">
      {options.map((option) => (
        <FilterChip
          key={option}
          label={labelOf(option)}
          pressed={isPressed(option)}
          onPress={() => onPress(option)}
          count={countOf?.(option)}
        />
      ))}
    </div>
  );
}
