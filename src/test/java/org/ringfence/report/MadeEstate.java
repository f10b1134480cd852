package org.ringfence.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ringfence.model.dossier.Dossier;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A made estate of any size: the samples in turn, and one with every question answered. */
public final class MadeEstate {
  private MadeEstate() {}

  /** So many installations; the files that they are read from go to the folder. */
  public static List<Dossier> of(int number, Path folder) {
    try {
      var json = new ObjectMapper();
      FullDossier.unsigned(folder);
      var sources = new ArrayList<>(List.of(folder.resolve("full.json")));
      sources.addAll(samples());
      var root = (ObjectNode) json.readTree(Files.readString(sources.getFirst()));
      root.withObject("organisation").put("name", "Mixed Estate Council");
      var assessments = json.createArrayNode();
      for (var n = 0; n < number; n++) {
        var source = json.readTree(Files.readString(sources.get(n % sources.size())));
        var one = (ObjectNode) source.get("assessments").get(0);
        one.put("id", id("assessment", n));
        one.withObject("site").put("id", id("site", n)).put("name", "Site " + (n + 1));
        one.withObject("installation").put("name", "System " + (n + 1));
        assessments.add(one);
      }
      root.set("assessments", assessments);
      var file = Files.writeString(folder.resolve(number + ".json"), root.toString());
      return FullDossier.dossiers(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of the samples in order. */
  public static List<Path> samples() throws IOException {
    try (var samples = Files.list(Path.of("samples"))) {
      return samples.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String id(String what, int number) {
    return UUID.nameUUIDFromBytes((what + number).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
