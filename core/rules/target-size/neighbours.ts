import type { HitBox } from './targets.ts';

/** Boxes by squares of the page, so that only those nearby are compared. */
export class Neighbours {
  private readonly squares = new Map<string, HitBox[]>();
  private readonly isSmall: (box: HitBox) => boolean;
  private readonly size: number;

  /** @param size the diameter of the circle that a small box must have for itself, in CSS pixels */
  constructor(boxes: readonly HitBox[], isSmall: (box: HitBox) => boolean, size: number) {
    this.isSmall = isSmall;
    this.size = size;
    for (const box of boxes) {
      for (const key of this.keys(box.left, box.top, box.right, box.bottom)) {
        this.squares.set(key, [...(this.squares.get(key) ?? []), box]);
      }
    }
  }

  /**
   * Whether the circle round the middle of a small box meets another box, or the circle of another small one.
   * @param isSame two that do the same, or of which one is a part of the other, do not count
   */
  crowd(box: HitBox, isSame: (one: Element, other: Element) => boolean): boolean {
    const [x, y] = middleOf(box);
    const reach = this.size;
    const near = new Set(
      this.keys(x - reach, y - reach, x + reach, y + reach).flatMap((key) => this.squares.get(key) ?? []),
    );
    near.delete(box);
    return [...near].some((other) => this.touches(x, y, other) && !isSame(box.element, other.element));
  }

  private touches(x: number, y: number, other: HitBox): boolean {
    const dx = Math.max(other.left - x, 0, x - other.right);
    const dy = Math.max(other.top - y, 0, y - other.bottom);
    // A hair's breadth is what rounding takes.
    if (Math.hypot(dx, dy) < this.size / 2 - 0.5) return true;
    if (!this.isSmall(other)) return false;
    const [otherX, otherY] = middleOf(other);
    return Math.hypot(otherX - x, otherY - y) < this.size - 0.5;
  }

  private keys(left: number, top: number, right: number, bottom: number): string[] {
    const side = this.size * 4;
    const keys: string[] = [];
    for (let column = Math.floor(left / side); column <= Math.floor(right / side); column++) {
      for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++) keys.push(`${column},${row}`);
    }
    return keys;
  }
}

function middleOf({ left, top, right, bottom }: HitBox): [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}
