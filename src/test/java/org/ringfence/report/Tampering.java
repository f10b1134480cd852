package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.ringfence.files.UniformZipWriter;

/** An Office file taken apart, to be changed and put together again. */
public final class Tampering {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public Tampering(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Map<String, byte[]> parts() {
    return parts;
  }

  /** Changes the first place that matches; there has to be one. */
  public Tampering change(String part, String pattern, String replacement) {
    var text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, part).isTrue();
    parts.put(part, matcher.replaceFirst(replacement).getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Writes the file and gives it back. */
  public Path saved(Path file) {
    write(file);
    return file;
  }

  public void write(Path file) {
    try (var out = Files.newOutputStream(file)) {
      var zip = new UniformZipWriter(out);
      for (var part : parts.entrySet()) {
        zip.add(part.getKey(), new ByteArrayInputStream(part.getValue()));
      }
      zip.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
