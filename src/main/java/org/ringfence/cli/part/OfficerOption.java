package org.ringfence.cli.part;

import java.time.LocalDate;
import org.ringfence.model.disclosure.Opinion;
import picocli.CommandLine.Option;

/** The options that say which officer has decided, and when. */
public final class OfficerOption {
  @Option(names = "--by", required = true, paramLabel = "NAME")
  private String by = "";

  @Option(names = "--role", required = true, paramLabel = "POST")
  private String role = "";

  @Option(names = "--on", required = true, paramLabel = "DAY")
  private LocalDate on = LocalDate.MIN;

  /** The officer's opinion. */
  public Opinion opinion() {
    return new Opinion(by, role, on);
  }
}
