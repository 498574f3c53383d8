/**
 * Gets pages from the web without being led into the newsroom's own network: addresses are checked on every hop and the
 * connection goes to the very address that was checked.
 */
package org.faktenspur.fetch;
