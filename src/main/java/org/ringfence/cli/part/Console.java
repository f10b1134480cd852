package org.ringfence.cli.part;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/**
 * Where commands write: results to one side, problems to the other.
 *
 * @param out results
 * @param err problems
 */
public record Console(PrintWriter out, PrintWriter err) {
  /** Everything was done. */
  public static final int DONE = 0;

  /** The data did not allow it; nothing was changed. */
  public static final int BAD_DATA = 1;

  /** The command was not understood; nothing was changed. */
  public static final int BAD_USAGE = 2;

  /** Prints a line of results; control characters in it are made visible. */
  public void say(String line) {
    out.println(TerminalText.text(line));
  }

  /** Prints text that is written for another program, as it is. */
  public void raw(String text) {
    out.print(text);
    out.flush();
  }

  /** The exit code at the end: results that could not be written are not done. */
  public int close(int code) {
    var lost = out.checkError() && code == DONE;
    if (lost) {
      err.println(CommandWords.say("problem", CommandWords.say("output.lost")));
    }
    err.flush();
    return lost ? BAD_DATA : code;
  }

  /** Prints why something was not done, one on a line. */
  public void complain(List<Problem> problems) {
    problems.forEach(
        problem -> err.println(TerminalText.text(CommandWords.say("problem", problem.message()))));
  }

  /** Prints what somebody should see to although all was done, one on a line. */
  public void note(List<Problem> problems) {
    problems.forEach(problem -> note(problem.message()));
  }

  /** Says something to mind beside what was done: it is no error. */
  public void note(String text) {
    err.println(TerminalText.text(CommandWords.say("note", text)));
  }

  /** The exit code of an outcome: prints its problems, or hands its value on. */
  public <T> int finish(Outcome<T> outcome, Consumer<T> then) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> {
        then.accept(value);
        yield DONE;
      }
      case Outcome.Refused<T>(var problems) -> {
        complain(problems);
        yield BAD_DATA;
      }
    };
  }
}
