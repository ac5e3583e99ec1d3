/** Artificial intelligence. The columns are explained in `../rows.ts`. */
export const AI = `
# ai
AssemblyAI | https://status.assemblyai.com | statuspage
Cerebras | https://status.cerebras.ai | statuspage
Cohere | https://status.cohere.com | statuspage
Deepgram | https://status.deepgram.com | statuspage
ElevenLabs | https://status.elevenlabs.io | statuspage
Groq | https://groqstatus.com | statuspage
Hugging Face | https://status.huggingface.co
Pinecone | https://status.pinecone.io | statuspage
Replicate | https://www.replicatestatus.com | statuspage
Runway (AI) | https://status.runwayml.com | statuspage
Stability AI | https://status.stability.ai | statuspage
`;
