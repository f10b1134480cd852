package org.ringfence.cli.part;

import picocli.CommandLine.Option;

/** The option that gives a paper out although evidence which it names is not there. */
public final class DespiteOption {
  @Option(names = "--despite-missing-evidence")
  private boolean despite;

  public boolean isGiven() {
    return despite;
  }
}
