package org.ringfence;

import org.ringfence.cli.part.Console;

/**
 * The one boundary for what nobody expected: a person sees a code and what to do, never a trace.
 */
final class UnexpectedErrors {
  private static final int UNEXPECTED = 70;

  private final ProgramLog diary;
  private final Console console;

  UnexpectedErrors(ProgramLog diary, Console console) {
    this.diary = diary;
    this.console = console;
  }

  /** What the program does, from its start to its end. */
  interface Run {
    int run() throws Exception;
  }

  /** The exit code of what is run; 70 where it failed as nobody expected. */
  int around(Run run) {
    try {
      return run.run();
    } catch (Exception | Error e) {
      tell(e);
      return UNEXPECTED;
    }
  }

  /** What fails on a thread that nobody waits for is told in the same way. */
  void guardThreads() {
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> tell(failure));
  }

  private void tell(Throwable failure) {
    diary.unexpected(failure).forEach(console.err()::println);
    console.err().flush();
  }
}
