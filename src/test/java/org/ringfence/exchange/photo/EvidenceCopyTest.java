package org.ringfence.exchange.photo;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.exchange.Photograph;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.outcome.Outcome;

/** What leaves is upright and shows nothing but what one sees. */
class EvidenceCopyTest {
  private static final int RGB = BufferedImage.TYPE_INT_RGB;

  @TempDir private Path folder;

  private Outcome<Path> copy(Path photo, String type, String name) {
    var attachment = new Attachment("0".repeat(64), name, type, 1);
    return EvidenceCopy.write(attachment, photo, folder.resolve(name));
  }

  /** The file lies as the camera saw it; which of its sides is up is what the record says. */
  @ParameterizedTest
  @CsvSource({"1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,GYRB", "7,YGBR", "8,BRYG"})
  void everyOrientationEndsUpright(int orientation, String stored) throws Exception {
    var isTurned = orientation > 4;
    var picture =
        Photograph.picture(
            stored,
            isTurned ? Photograph.SHORT : Photograph.LONG,
            isTurned ? Photograph.LONG : Photograph.SHORT,
            RGB);
    Photograph.jpeg(folder.resolve("in.jpg"), picture, orientation);
    Photograph.png(folder.resolve("in.png"), picture, orientation);
    copy(folder.resolve("in.jpg"), "image/jpeg", "out.jpg");
    copy(folder.resolve("in.png"), "image/png", "out.png");
    for (var name : List.of("out.jpg", "out.png")) {
      var out = folder.resolve(name);
      assertThat(Photograph.corners(out)).as(name).isEqualTo("RGBY");
      assertThat(ImageIO.read(out.toFile()).getWidth()).as(name).isEqualTo(Photograph.LONG);
    }
  }

  private static Set<String> recorded(Path file) throws Exception {
    return StreamSupport.stream(
            ImageMetadataReader.readMetadata(file.toFile()).getDirectories().spliterator(), false)
        .map(Directory::getName)
        .collect(Collectors.toSet());
  }

  @Test
  void placeDeviceAndTextsStayBehind() throws Exception {
    var picture = Photograph.picture("RGBY", Photograph.LONG, Photograph.SHORT, RGB);
    var jpeg = Photograph.jpeg(folder.resolve("in.jpg"), picture, 1);
    var png = Photograph.png(folder.resolve("in.png"), picture, 1);
    assertThat(
            ImageMetadataReader.readMetadata(jpeg.toFile())
                .getDirectoriesOfType(GpsDirectory.class))
        .as("the photo says where it was taken")
        .isNotEmpty();
    assertThat(recorded(jpeg)).contains("XMP", "IPTC", "JpegComment", "Exif IFD0");
    assertThat(recorded(png)).contains("PNG-tEXt", "GPS");

    copy(jpeg, "image/jpeg", "out.jpg");
    copy(png, "image/png", "out.png");
    assertThat(recorded(folder.resolve("out.jpg")))
        .containsOnly("JPEG", "JFIF", "Huffman", "File Type", "File");
    assertThat(recorded(folder.resolve("out.png"))).containsOnly("PNG-IHDR", "File Type", "File");
    for (var name : List.of("out.jpg", "out.png")) {
      assertThat(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1))
          .doesNotContain("Snapper", "Exif", "Cam\0", "Photoshop", "xmp");
    }
  }

  @Test
  void aGreyPhotoAndATransparentOneKeepTheirLooks() throws IOException {
    var grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setSamples(0, 0, 20, 20, 0, new int[400]);
    grey.getRaster().setSample(3, 3, 0, 128);
    ImageIO.write(grey, "png", folder.resolve("grey.png").toFile());
    copy(folder.resolve("grey.png"), "image/png", "grey-out.png");
    assertThat(ImageIO.read(folder.resolve("grey-out.png").toFile()).getRaster().getSample(3, 3, 0))
        .isEqualTo(128);
    var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    clear.setRGB(3, 3, 0x80123456);
    ImageIO.write(clear, "png", folder.resolve("clear.png").toFile());
    copy(folder.resolve("clear.png"), "image/png", "clear-out.png");
    assertThat(ImageIO.read(folder.resolve("clear-out.png").toFile()).getRGB(3, 3))
        .isEqualTo(0x80123456);
  }

  @Test
  void aFewBytesThatClaimToBeAHugePictureAreRefused() throws IOException {
    var bomb = Photograph.claiming(folder.resolve("bomb.png"), 50_000, 50_000);
    assertThat(refused(copy(bomb, "image/png", "out.png"))).contains("100 million", "smaller");
    assertThat(folder.resolve("out.png")).doesNotExist();
  }

  @Test
  void whatOnlyBeginsAsAPhotoIsRefused() throws IOException {
    var cut = new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1, 0x7f, 0x7f, 'E'};
    var photo = Files.write(folder.resolve("in.jpg"), cut);
    assertThat(refused(copy(photo, "image/jpeg", "out.jpg"))).contains("can't be read");
    var long32 =
        Files.write(
            folder.resolve("in.png"),
            new byte[] {
              (byte) 0x89,
              'P',
              'N',
              'G',
              '\r',
              '\n',
              0x1a,
              '\n',
              0x7f,
              -1,
              -1,
              -1,
              'I',
              'H',
              'D',
              'R'
            });
    assertThat(refused(copy(long32, "image/png", "out.png"))).contains("can't be read");
    assertThat(folder.resolve("out.jpg")).doesNotExist();
    assertThat(folder.resolve("out.png")).doesNotExist();
  }

  @Test
  void aPdfLeavesAsItIs() throws IOException {
    var pdf = Files.writeString(folder.resolve("in.pdf"), "%PDF-1.7\n/Author (Snapper)");
    copy(pdf, "application/pdf", "out.pdf");
    assertThat(folder.resolve("out.pdf")).hasSameBinaryContentAs(pdf);
  }

  private static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> one -> throw new AssertionError("was not refused: " + one);
      case Outcome.Refused<?>(var problems) -> problems.getFirst().message();
    };
  }
}
