package org.faktenspur.fetch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers a bounded number of things and forgets the one that was longest unused. */
final class Recent<K, V> {

    private final Map<K, V> kept;

    Recent(int most) {
        kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    V get(K key) {
        return kept.get(key);
    }

    void put(K key, V value) {
        kept.put(key, value);
    }
}
