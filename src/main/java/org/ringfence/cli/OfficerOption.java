package org.ringfence.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ringfence.model.Opinion;
import picocli.CommandLine.Option;

/** The options that say which officer has decided, and when. */
final class OfficerOption {
  @Option(
      names = "--by",
      required = true,
      paramLabel = "NAME",
      description = "The proper officer's name.")
  private String by = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "POST",
      description = "The officer's post, such as \"Monitoring officer\".")
  private String role = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day of the decision, such as 2026-11-22; today if left out.")
  private @Nullable LocalDate on;

  /** The officer's opinion. */
  Opinion opinion(Services services) {
    return new Opinion(
        by, role, Optional.ofNullable(on).orElseGet(() -> LocalDate.now(services.clock())));
  }
}
