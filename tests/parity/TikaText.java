// Writes the plain text that Apache Tika makes of Word files, as tika-server answers `Accept: text/plain`.
//
//     java -cp TIKA.jar:. TikaText FOLDER < LIST
//
// LIST has two lines for each file: its path and the name of its text in FOLDER. A file that Tika cannot read is named
// on standard error, with Tika's reason, and has no text.
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.RichTextContentHandler;

public class TikaText {
    static final int LONGEST_SECONDS = 60; // for one file: a letter takes less than one

    public static void main(String[] arguments) throws Exception {
        BufferedReader list = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ExecutorService reader = Executors.newCachedThreadPool();
        for (String file = list.readLine(); file != null; file = list.readLine()) {
            Path word = Paths.get(file);
            Path text = Paths.get(arguments[0], list.readLine());
            Future<?> written = reader.submit(() -> write(word, text));
            try {
                written.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (Exception failure) {
                written.cancel(true);
                Files.deleteIfExists(text);
                System.err.println(word + ": " + String.valueOf(reason(failure)).replace('\n', ' '));
            }
        }
        System.exit(0); // whatever still runs
    }

    static Void write(Path word, Path text) throws Exception {
        try (InputStream bytes = Files.newInputStream(word); Writer out = Files.newBufferedWriter(text)) {
            new AutoDetectParser().parse(bytes, new BodyContentHandler(new RichTextContentHandler(out)),
                new Metadata(), new ParseContext());
        }
        return null;
    }

    static Throwable reason(Throwable failure) {
        while (failure.getCause() != null) failure = failure.getCause();
        return failure;
    }
}
