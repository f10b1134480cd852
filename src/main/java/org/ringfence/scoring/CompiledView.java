package org.ringfence.scoring;

import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Value;

/** Every question and fact in one view, as numbers: method, "Three views". */
final class CompiledView {
  private static final int UNKNOWN = Basis.UNKNOWN.rank();
  private static final int STATED = Basis.STATED.rank();
  private static final int INSPECTED = Basis.INSPECTED.rank();
  private static final int NO_NUMBER = -1;

  /** Bits of the values that weights use. */
  final long[] words;

  /** Bits of the values that conditions see. */
  final long[] seen;

  /** A fact's number; below 0 for none. */
  final int[] numbers;

  /** Ordinals of the bases. */
  final int[] basis;

  CompiledView(int subjects) {
    this.words = new long[subjects];
    this.seen = new long[subjects];
    this.numbers = new int[subjects];
    this.basis = new int[subjects];
  }

  /**
   * What a question has where it is not known, and from which basis it counts.
   *
   * @param reassuring bits of the values that lower risk if they are true
   * @param needs ordinal of the basis from which one of those counts in a condition
   */
  record FastQuestion(long unknown, long best, long worst, long reassuring, int needs) {
    boolean isReassuring(long values) {
      return values != 0 && (values & ~reassuring) == 0;
    }
  }

  /** What a fact has where it is not known: bits of a word, or a number. */
  record StandIn(long word, int number) {
    /** No value. */
    static final StandIn NOTHING = new StandIn(0, NO_NUMBER);

    /** A number. */
    static StandIn of(int number) {
      return new StandIn(0, number);
    }

    /** Bits of one word or more. */
    static StandIn ofWord(long bits) {
      return new StandIn(bits, NO_NUMBER);
    }
  }

  static StandIn standIn(Value value, ValueBits symbols) {
    return switch (value) {
      case Value.Words(var words) -> StandIn.ofWord(symbols.bits(words));
      case Value.Count(var number) -> StandIn.of(number);
    };
  }

  /** The same with the value that another view has in one place. */
  CompiledView with(int at, CompiledView other) {
    var view = new CompiledView(words.length);
    System.arraycopy(words, 0, view.words, 0, words.length);
    System.arraycopy(seen, 0, view.seen, 0, seen.length);
    System.arraycopy(numbers, 0, view.numbers, 0, numbers.length);
    System.arraycopy(basis, 0, view.basis, 0, basis.length);
    view.words[at] = other.words[at];
    view.seen[at] = other.seen[at];
    view.numbers[at] = other.numbers[at];
    view.basis[at] = other.basis[at];
    return view;
  }

  /** The same value for weights and conditions. */
  private void fixed(int at, long value) {
    words[at] = value;
    seen[at] = value;
    numbers[at] = NO_NUMBER;
    basis[at] = UNKNOWN;
  }

  private void seen(int at, FastQuestion question, long value, int held) {
    var tooWeak = held != UNKNOWN && held < question.needs() && question.isReassuring(value);
    words[at] = value;
    seen[at] = tooWeak ? question.unknown() : value;
    numbers[at] = NO_NUMBER;
    basis[at] = held;
  }

  /**
   * Puts an answer in.
   *
   * @param value bits of its values; none where it is not known
   * @param held ordinal of its basis
   * @param denied whether another answer contradicts it
   */
  void answer(RiskView view, int at, FastQuestion question, long value, int held, boolean denied) {
    if (denied) {
      fixed(at, view == RiskView.WORST ? question.worst() : question.unknown());
    } else if (held == UNKNOWN) {
      switch (view) {
        case RESIDUAL -> fixed(at, question.unknown());
        case ATTAINABLE -> seen(at, question, question.best(), INSPECTED);
        case WORST -> fixed(at, question.worst());
      }
    } else {
      switch (view) {
        case RESIDUAL -> seen(at, question, value, held);
        case ATTAINABLE -> seen(at, question, value, Math.max(held, INSPECTED));
        case WORST -> {
          if (held == STATED && question.isReassuring(value)) {
            fixed(at, question.worst());
          } else {
            seen(at, question, value, held);
          }
        }
      }
    }
  }

  /** Whether another view has the same value here, on the same basis. */
  boolean isSameAt(int at, CompiledView other) {
    return words[at] == other.words[at]
        && seen[at] == other.seen[at]
        && numbers[at] == other.numbers[at]
        && basis[at] == other.basis[at];
  }

  /**
   * Puts an answer in as it is held, before any view is taken of it.
   *
   * @param value bits of its values; none where it is not known
   * @param held ordinal of its basis
   */
  void held(int at, long value, int held) {
    words[at] = held == UNKNOWN ? 0 : value;
    seen[at] = words[at];
    numbers[at] = NO_NUMBER;
    basis[at] = held;
  }

  /** Puts a fact in. */
  void fact(int at, StandIn value, Basis held) {
    words[at] = value.word();
    seen[at] = value.word();
    numbers[at] = value.number();
    basis[at] = held.rank();
  }
}
