package org.ringfence.report.check;

import java.util.ArrayDeque;

/** Names of parts within an Office file. */
final class PartName {
  private PartName() {}

  /** The name that a target stands for, seen from a folder that ends in a slash or is empty. */
  static String resolved(String folder, String target) {
    var steps = new ArrayDeque<String>();
    for (var step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
