package org.ringfence.report.check;

import java.util.List;

/** Walks along pieces of text, letter by letter or in longer steps. */
final class Pieces {
  private final List<Block.Run> runs;
  private int run;
  private int letter;

  Pieces(List<Block.Run> runs) {
    this.runs = runs.stream().filter(one -> !one.text().isEmpty()).toList();
  }

  boolean isLeft() {
    return run < runs.size();
  }

  /** How the piece looks that comes next. */
  Look look() {
    return runs.get(run).look();
  }

  /** How many letters of that piece are left. */
  int rest() {
    return runs.get(run).text().length() - letter;
  }

  /** Goes on, by no more letters than are left of the piece. */
  void go(int letters) {
    letter += letters;
    if (rest() == 0) {
      run++;
      letter = 0;
    }
  }
}
