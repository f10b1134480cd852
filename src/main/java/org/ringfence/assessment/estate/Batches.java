package org.ringfence.assessment.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;

/**
 * Makes one thing of each of many, in their order: a batch is read one by one, since a register is,
 * and then worked on by all processors, so that never more than a batch is held of what was read.
 */
final class Batches {
  /** Enough that no processor waits long for the last one, and few enough to end work soon. */
  private static final int SIZE = 32;

  private Batches() {}

  /**
   * What is made of each, or the first refusal.
   *
   * @param sources where each is read from, on this thread
   * @param making on any thread, each for itself
   * @param progress told after each batch
   */
  static <S, T> Outcome<List<T>> each(
      List<Supplier<Outcome<S>>> sources, Function<S, Outcome<T>> making, Progress progress) {
    var made = new ArrayList<T>(sources.size());
    for (var from = 0; from < sources.size(); from += SIZE) {
      var batch = sources.subList(from, Math.min(sources.size(), from + SIZE));
      Outcome<List<T>> next =
          all(batch.stream().map(Supplier::get).toList())
              .then(read -> all(read.parallelStream().map(making).toList()));
      switch (next) {
        case Outcome.Done<List<T>>(var some) -> made.addAll(some);
        case Outcome.Refused<List<T>> refused -> {
          return refused;
        }
      }
      progress.did(made.size(), sources.size());
    }
    return Outcome.done(made);
  }

  private static <T> Outcome<List<T>> all(List<Outcome<T>> outcomes) {
    Outcome<List<T>> all = Outcome.done(new ArrayList<>());
    for (var outcome : outcomes) {
      all = all.then(list -> outcome.map(one -> with(list, one)));
    }
    return all;
  }

  private static <T> List<T> with(List<T> list, T one) {
    list.add(one);
    return list;
  }
}
