package io.externalaudiences.server.source;

import java.util.Map;

/**
 * A container of Azure Blob Storage, opened by a shared access signature (SAS).
 *
 * @param endpoint the address of the storage account
 * @param container its name
 * @param root the folder of the container that paths are relative to; empty for all of it
 * @param sas the signature, the part of its link behind the question mark; it must grant reading and listing
 */
public record AzureContainer(String endpoint, String container, String root, Secret sas) implements ObjectService {

    @Override
    public String scheme() {
        return "azblob";
    }

    @Override
    public Map<String, String> options() throws SourceUnusable {
        String signature = sas.text();
        return Map.of(
                "endpoint",
                endpoint,
                "container",
                container,
                "root",
                "/" + root,
                "sas_token",
                signature.startsWith("?") ? signature.substring(1) : signature);
    }
}
