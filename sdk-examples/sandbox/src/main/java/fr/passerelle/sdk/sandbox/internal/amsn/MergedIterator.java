package fr.passerelle.sdk.sandbox.internal.amsn;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Merges two ascending sequences into one, lazily. */
final class MergedIterator implements Iterator<Integer> {
  private final Iterator<Integer> left;
  private final Iterator<Integer> right;
  private Optional<Integer> nextLeft;
  private Optional<Integer> nextRight;

  MergedIterator(Iterator<Integer> left, Iterator<Integer> right) {
    this.left = left;
    this.right = right;
    this.nextLeft = pull(left);
    this.nextRight = pull(right);
  }

  @Override
  public boolean hasNext() {
    return nextLeft.isPresent() || nextRight.isPresent();
  }

  @Override
  public Integer next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    boolean takeLeft =
        nextRight.isEmpty() || (nextLeft.isPresent() && nextLeft.get() < nextRight.get());
    if (takeLeft) {
      Integer value = nextLeft.orElseThrow();
      nextLeft = pull(left);
      return value;
    }
    Integer value = nextRight.orElseThrow();
    nextRight = pull(right);
    return value;
  }

  private static Optional<Integer> pull(Iterator<Integer> source) {
    return source.hasNext() ? Optional.of(source.next()) : Optional.empty();
  }
}
