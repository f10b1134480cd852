package org.ringfence.cli.part;

import picocli.CommandLine.Option;

/** The option that gives a paper out although evidence which it names is not there. */
public final class DespiteOption {
  @Option(
      names = "--despite-missing-evidence",
      description = {
        "Give it out although photos or documents that its answers rest on are missing or",
        "damaged. Without this they are named, and nothing is given out."
      })
  private boolean despite;

  public boolean isGiven() {
    return despite;
  }
}
