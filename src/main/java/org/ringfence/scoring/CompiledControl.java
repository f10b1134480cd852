package org.ringfence.scoring;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Control;

/**
 * A control as numbers: what each word takes off, and how the search for another way out limits it.
 */
final class CompiledControl {
  /** Quarters of a weight in the whole of it. */
  private static final int QUARTERS = 4;

  private static final int DOCUMENTED = Basis.DOCUMENTED.rank();
  private static final int INSPECTED = Basis.INSPECTED.rank();

  private final String id;
  private final int question;
  private final long[] bits;
  private final int[] weights;
  private final int[] shares = new int[Basis.values().length];
  private final Optional<Search> search;

  CompiledControl(
      Control control, Method method, Map<String, Integer> subjects, ValueBits[] symbols) {
    this.id = control.question();
    this.question = CompiledCondition.place(id, subjects);
    var words = control.weights().keySet().stream().toList();
    this.bits = words.stream().mapToLong(symbols[question]::add).toArray();
    this.weights =
        words.stream().mapToInt(word -> control.weights().getOrDefault(word, 0)).toArray();
    method.shares().forEach((basis, share) -> shares[basis.rank()] = share);
    this.search = control.provenBy().map(proof -> Search.of(proof, subjects, symbols));
  }

  /** The id of its question. */
  String id() {
    return id;
  }

  /** The place of its question. */
  int question() {
    return question;
  }

  /** What the search for another way out does to it. */
  ControlEffect.Proof proof(CompiledView view) {
    return search.isPresent()
        ? search.get().proof(view, view.basis[question])
        : ControlEffect.Proof.NOT_NEEDED;
  }

  /** The rank of the basis that counts. */
  int basis(CompiledView view, ControlEffect.Proof proof) {
    var held = view.basis[question];
    return proof == ControlEffect.Proof.LIMITED ? Math.min(held, DOCUMENTED) : held;
  }

  /** Eighths of a likelihood point that it is worth when fully shown. */
  int weight(CompiledView view, ControlEffect.Proof proof) {
    return proof == ControlEffect.Proof.VOID ? 0 : weight(view.words[question]);
  }

  /** Quarters of its weight that a basis earns. */
  int share(int basis) {
    return shares[basis];
  }

  /** What it takes off the likelihood, in eighths of a point, rounded down. */
  int eighths(CompiledView view) {
    var proof = proof(view);
    return weight(view, proof) * share(basis(view, proof)) / QUARTERS;
  }

  /** The most that any word of it could take off, in eighths of a point. */
  int most() {
    return IntStream.of(weights).max().orElse(0);
  }

  /** The places of the questions that it looks at. */
  IntStream subjects() {
    return IntStream.concat(IntStream.of(question), search.stream().mapToInt(Search::question));
  }

  /**
   * The least of what several values are worth, so that one weak value is not hidden by others; a
   * value without a weight is worth nothing.
   */
  private int weight(long words) {
    var least = Integer.MAX_VALUE;
    var left = words;
    for (int i = 0; i < bits.length; i++) {
      if ((words & bits[i]) != 0) {
        least = Math.min(least, weights[i]);
        left &= ~bits[i];
      }
    }
    return left != 0 || words == 0 ? 0 : least;
  }

  /**
   * The search for another way out.
   *
   * @param question the place of its question
   * @param value the bit of the value that shows that there is none
   * @param voids the bit of the value that shows that there is one
   */
  private record Search(int question, long value, long voids) {
    static Search of(Method.Proof proof, Map<String, Integer> subjects, ValueBits[] symbols) {
      var question = CompiledCondition.place(proof.question(), subjects);
      return new Search(
          question, symbols[question].add(proof.value()), symbols[question].add(proof.voids()));
    }

    ControlEffect.Proof proof(CompiledView view, int control) {
      var found = view.words[question];
      var basis = view.basis[question];
      if ((found & voids) != 0 && basis >= control) {
        return ControlEffect.Proof.VOID;
      }
      return (found & value) != 0 && basis >= INSPECTED
          ? ControlEffect.Proof.PROVEN
          : ControlEffect.Proof.LIMITED;
    }
  }
}
