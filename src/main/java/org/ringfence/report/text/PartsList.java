package org.ringfence.report.text;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.paper.PaperPlan;

/** A paper's headings in order, each with what stands beneath it, by the keys of their words. */
public final class PartsList {
  private final PaperWords words;
  private final List<PaperPlan.Part> parts = new ArrayList<>();

  public PartsList(PaperWords words) {
    this.words = words;
  }

  /** Adds a part whose words are under {@code key.heading} and {@code key.holds}. */
  public PartsList add(String key) {
    parts.add(new PaperPlan.Part(words.say(key + ".heading"), words.say(key + ".holds")));
    return this;
  }

  /** Adds a part whose heading is under {@code key.heading}, and which holds what is told here. */
  public PartsList add(String key, String holds) {
    parts.add(new PaperPlan.Part(words.say(key + ".heading"), holds));
    return this;
  }

  /** Adds a part that only some papers have. */
  public PartsList addIf(boolean has, String key) {
    return has ? add(key) : this;
  }

  public List<PaperPlan.Part> parts() {
    return List.copyOf(parts);
  }
}
