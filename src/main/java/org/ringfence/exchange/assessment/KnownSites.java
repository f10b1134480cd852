package org.ringfence.exchange.assessment;

import static org.ringfence.exchange.problem.ExchangeTexts.TEXTS;

import java.util.HashMap;
import java.util.Map;
import org.ringfence.json.FilePlace;
import org.ringfence.json.JsonFields;
import org.ringfence.model.installation.Site;

/** Reads sites and sees to it that one that comes again is the same in all its parts. */
final class KnownSites {
  private final Map<String, Seen> seen = new HashMap<>();

  Site read(JsonFields fields) {
    var site =
        new Site(
            fields.name("id"), fields.name("name"), fields.text("address"), fields.text("uprn"));
    // A missing id is refused already, and says nothing about which site it is.
    if (!site.id().isEmpty()) {
      compare(site, fields);
    }
    return site;
  }

  private void compare(Site site, JsonFields fields) {
    var first = seen.putIfAbsent(site.id(), new Seen(site, fields.place()));
    if (first != null) {
      compare(fields, "name", site.name(), first.site().name(), first.place());
      compare(fields, "address", site.address(), first.site().address(), first.place());
      compare(fields, "uprn", site.uprn(), first.site().uprn(), first.place());
    }
  }

  private static void compare(
      JsonFields fields, String key, String now, String before, FilePlace beforePlace) {
    if (!now.equals(before)) {
      fields.refuse(
          key, TEXTS.say("site.differs.what", beforePlace.text()), TEXTS.say("site.differs.mend"));
    }
  }

  private record Seen(Site site, FilePlace place) {}
}
