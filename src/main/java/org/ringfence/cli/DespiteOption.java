package org.ringfence.cli;

import picocli.CommandLine.Option;

/** The option that gives a paper out although evidence which it names is not there. */
final class DespiteOption {
  @Option(
      names = "--despite-missing-evidence",
      description = {
        "Give it out although photos or documents that its answers rest on are missing or",
        "damaged. Without this they are named, and nothing is given out."
      })
  private boolean despite;

  boolean isGiven() {
    return despite;
  }
}
