package org.faktenspur.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jboss.logging.Logger;

/**
 * Where this node keeps its index. Each needs one of its own: where several share a disk, the second takes the next folder.
 * Whoever cannot write to any keeps it in memory.
 */
final class IndexFolder {

    private static final Logger LOG = Logger.getLogger(IndexFolder.class);
    private static final int MOST_NODES = 8;
    private static final String MEMORY = "memory";

    private final String folder;

    /** @param folder or "memory" */
    IndexFolder(String folder) {
        this.folder = folder;
    }

    /** What is there, or an empty one in place of what cannot be read. */
    SearchIndex open() throws IOException {
        if (folder.equals(MEMORY))
            return inMemory();
        for (int node = 1; node <= MOST_NODES; node++)
            try {
                return openOrEmpty(Path.of(folder, Integer.toString(node)));
            } catch (LockObtainFailedException e) {
                LOG.debugf("Another node has the index %s/%d", folder, node);
            } catch (IOException | RuntimeException e) {
                LOG.warnf(e, "The search index cannot be kept in %s; it is kept in memory", folder);
                return inMemory();
            }
        return inMemory();
    }

    private static SearchIndex openOrEmpty(Path path) throws IOException {
        try {
            return onDisk(path);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The search index in %s is damaged and will be built anew (%s)", path, e.getMessage());
            clear(path);
            return onDisk(path);
        }
    }

    private static SearchIndex onDisk(Path path) throws IOException {
        Files.createDirectories(path);
        FSDirectory directory = FSDirectory.open(path);
        try {
            return new SearchIndex(directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void clear(Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList())
                Files.deleteIfExists(file);
        }
    }

    private static SearchIndex inMemory() throws IOException {
        return new SearchIndex(new ByteBuffersDirectory());
    }
}
